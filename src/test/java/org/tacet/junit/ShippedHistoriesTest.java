package org.tacet.junit;

/** The shipped histories as a suite of somebody else would play them. */
@TacetScenarios("scenarios/histories")
class ShippedHistoriesTest implements PlayedScenarios {}
