throughline_test(ui/theme/tst_icon)
throughline_test(ui/theme/tst_tokens)
