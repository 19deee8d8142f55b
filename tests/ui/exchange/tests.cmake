throughline_test(ui/exchange/tst_importpage)
