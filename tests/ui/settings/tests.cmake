throughline_test(ui/settings/tst_settingspage)
