throughline_test(ui/theme/tst_icon)
throughline_test(ui/theme/tst_theme)
throughline_test(ui/theme/tst_tokens)
