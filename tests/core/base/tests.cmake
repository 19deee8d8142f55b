throughline_test(core/base/tst_foldedtext)
throughline_test(core/base/tst_rational)
