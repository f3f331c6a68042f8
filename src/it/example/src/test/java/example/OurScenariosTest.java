package example;

import org.tacet.junit.PlayedScenarios;
import org.tacet.junit.TacetScenarios;

/** Each scenario that expects something is a test, and each checkpoint one in it. */
@TacetScenarios("src/test/scenarios")
class OurScenariosTest implements PlayedScenarios {}
