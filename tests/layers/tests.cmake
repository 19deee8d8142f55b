throughline_test(layers/tst_layers)
