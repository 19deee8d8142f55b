throughline_test(ui/shell/tst_mainwindow)
throughline_test(ui/shell/tst_messages)
throughline_test(ui/shell/tst_shellscreens)
throughline_test(ui/shell/tst_serverdialog)
