throughline_test(ui/shell/tst_mainwindow)
