throughline_test(ui/home/tst_homepage)
