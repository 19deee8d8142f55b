throughline_test(ui/forms/tst_autosave)
throughline_test(ui/forms/tst_editing)
throughline_test(ui/forms/tst_ratingbar)
