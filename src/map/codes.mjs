// ISO 3166: the number by which Natural Earth knows a country, and the code by which a body file does.
export const CODES = {
  "008": "ALB", "012": "DZA", "031": "AZE", "040": "AUT", "051": "ARM", "056": "BEL", "070": "BIH", "100": "BGR",
  "112": "BLR", "124": "CAN", "191": "HRV", "196": "CYP", "203": "CZE", "208": "DNK", "233": "EST", "246": "FIN",
  "250": "FRA", "268": "GEO", "276": "DEU", "300": "GRC", "348": "HUN", "352": "ISL", "372": "IRL", "380": "ITA",
  "428": "LVA", "440": "LTU", "442": "LUX", "470": "MLT", "484": "MEX", "498": "MDA", "499": "MNE", "504": "MAR",
  "528": "NLD", "578": "NOR", "616": "POL", "620": "PRT", "642": "ROU", "643": "RUS", "688": "SRB", "703": "SVK",
  "705": "SVN", "724": "ESP", "752": "SWE", "756": "CHE", "792": "TUR", "804": "UKR", "807": "MKD", "826": "GBR",
  "840": "USA",
};

// Where a mark stands, as a distance from the middle of its country, and whether a line leads there: the marks of small
// countries would hide each other.
export const NUDGES = {
  ALB: [-74, 34, true], BEL: [-56, -12, true], BGR: [12, -10], CAN: [0, 0], CZE: [-14, -10], DEU: [-8, -26], DNK: [-10, 0],
  ESP: [14, 0], EST: [54, -26, true], FRA: [-24, 10], GBR: [-10, 14], GRC: [0, 8], HRV: [-24, 24, true], HUN: [9, 2],
  ITA: [-40, 16], LTU: [58, 0, true], LUX: [-6, 18, true], LVA: [58, -14, true], MKD: [-4, 4], MNE: [-64, 24, true],
  NLD: [-26, -30, true], NOR: [-38, 42], POL: [0, -4], PRT: [-12, 0], ROU: [6, -2], SVK: [10, -14], SVN: [-18, -44, true],
  SWE: [0, 62], USA: [-6, 6],
};
