# Whole flows through the real window, with real key presses, counted against the budgets of ui.md.
throughline_test(journeys/tst_scoreacandidate)
throughline_test(journeys/tst_nokeytwice)
throughline_test(journeys/tst_openwhatwaits)
throughline_test(journeys/tst_placeasuccessor)
throughline_test(journeys/tst_writeanappraisal)
