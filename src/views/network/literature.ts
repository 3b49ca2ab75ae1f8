import type { NetworkMeasure } from "../../dataset/schema/networkMeasures.ts";

/** Where a measure is defined. It is about the method, the same for every dataset. */
export interface Work {
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  readonly journal: string;
  /** Null where it is not known for sure. */
  readonly doi: string | null;
}

const FOOD_WEBS: Work = {
  authors: "C. Hardy, T. E. Graedel",
  year: 2002,
  title: "Industrial Ecosystems as Food Webs",
  journal: "Journal of Industrial Ecology 6 (1), 29–38",
  doi: null,
};
const EXPANSION: Work = {
  authors: "A. Layton, B. Bras, M. Weissburg",
  year: 2016,
  title:
    "Industrial Ecosystems and Food Webs: An Expansion and Update of Existing Data for Eco-Industrial Parks and Understanding the Ecological Food Webs They Wish to Mimic",
  journal: "Journal of Industrial Ecology 20 (1)",
  doi: "10.1111/jiec.12283",
};
const UNCOVERING: Work = {
  authors: "M. R. Chertow",
  year: 2007,
  title: "“Uncovering” Industrial Symbiosis",
  journal: "Journal of Industrial Ecology 11 (1), 11–30",
  doi: "10.1162/jiec.2007.1110",
};
const CLARIFICATION: Work = {
  authors: "L. C. Freeman",
  year: 1979,
  title: "Centrality in Social Networks: Conceptual Clarification",
  journal: "Social Networks 1 (3), 215–239",
  doi: "10.1016/0378-8733(78)90021-7",
};

/** The works that define each measure, the first to name it first. */
export const LITERATURE: Readonly<Record<NetworkMeasure, readonly Work[]>> = {
  partners: [FOOD_WEBS],
  streams: [UNCOVERING],
  links: [FOOD_WEBS],
  linkage: [FOOD_WEBS, EXPANSION],
  mutual: [
    {
      authors: "D. Garlaschelli, M. I. Loffredo",
      year: 2004,
      title: "Patterns of Link Reciprocity in Directed Networks",
      journal: "Physical Review Letters 93, 268701",
      doi: "10.1103/PhysRevLett.93.268701",
    },
  ],
  connectance: [FOOD_WEBS, EXPANSION],
  chain: [
    {
      authors: "S. L. Pimm, J. H. Lawton, J. E. Cohen",
      year: 1991,
      title: "Food web patterns and their consequences",
      journal: "Nature 350, 669–674",
      doi: "10.1038/350669a0",
    },
  ],
  degree: [CLARIFICATION],
  betweenness: [
    {
      authors: "L. C. Freeman",
      year: 1977,
      title: "A Set of Measures of Centrality Based on Betweenness",
      journal: "Sociometry 40 (1), 35–41",
      doi: "10.2307/3033543",
    },
    {
      authors: "U. Brandes",
      year: 2001,
      title: "A Faster Algorithm for Betweenness Centrality",
      journal: "Journal of Mathematical Sociology 25 (2), 163–177",
      doi: "10.1080/0022250X.2001.9990249",
    },
  ],
};

/** Returns the works of a measure in one line, for a hall or a picture that leaves the page. */
export const sayWorks = (measure: NetworkMeasure): string =>
  LITERATURE[measure].map(({ authors, year }) => `${authors} (${year})`).join("; ");
