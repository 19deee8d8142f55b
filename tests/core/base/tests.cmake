throughline_test(core/base/tst_rational)
