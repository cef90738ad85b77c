import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["doi:10.1109/msp.2017.2743240", "https://doi.org/10.1109/MSP.2017.2743240"],
  ["doi:10.1109/msp.2017.2743240", "http://dx.doi.org/10.1109/msp.2017.2743240/"],
  ["doi:10.1016/s0019-9958(77)90354-0", "https://doi.org/10.1016/S0019-9958%2877%2990354-0"],
  ["doi:10.1016/s0019-9958(77)90354-0", "https://doi.org/10.1016/S0019-9958(77)90354-0"],
  ["doi:10.1145/3292500.3330701", "https://dl.acm.org/doi/10.1145/3292500.3330701"],
  ["doi:10.1145/3292500.3330701", "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true"],
  ["doi:10.1145/3292500.3330701", "https://dl.acm.org/doi/abs/10.1145/3292500.3330701"],
  ["doi:10.1007/s11263-015-0816-y", "https://link.springer.com/article/10.1007/s11263-015-0816-y"],
  ["doi:10.1007/s11263-015-0816-y", "https://link.springer.com/content/pdf/10.1007/s11263-015-0816-y.pdf"],
  ["doi:10.1007/s11263-015-0816-y", "https://link.springer.com/article/10.1007/s11263-015-0816-y/fulltext.html"],
  ["doi:10.1002/widm.8", "https://onlinelibrary.wiley.com/doi/full/10.1002/widm.8"],
  ["doi:10.1002/widm.8", "https://onlinelibrary.wiley.com/doi/10.1002/widm.8/abstract"],
  ["doi:10.1103/physrevlett.116.061102", "https://journals.aps.org/prl/abstract/10.1103/PhysRevLett.116.061102"],
  ["doi:10.1101/2020.01.02.123456", "https://www.biorxiv.org/content/10.1101/2020.01.02.123456v2.full.pdf"],
  ["doi:10.1101/2020.01.02.123456", "https://www.biorxiv.org/content/10.1101/2020.01.02.123456v1"],
  ["doi:10.1371/journal.pone.0080278", "http://journals.plos.org/plosone/article?id=10.1371/journal.pone.0080278"],
  [
    "doi:10.1371/journal.pone.0080278",
    "https://journals.plos.org/plosone/article/file?id=10.1371/journal.pone.0080278&type=printable",
  ],
  ["doi:10.1038/s41586-021-03819-2", "https://www.nature.com/articles/s41586-021-03819-2"],
  ["doi:10.1038/s41586-021-03819-2", "https://doi.org/10.1038/s41586-021-03819-2"],
  ["doi:10.5281/zenodo.4321", "https://zenodo.org/record/4321"],
  ["doi:10.5281/zenodo.4321", "https://zenodo.org/records/4321"],
  ["arxiv:1706.03762", "https://doi.org/10.48550/arXiv.1706.03762"],
  ["doi:10.1007/s11263-015-0816-y", "https://link.springer.com/content/pdf/10.1007%2Fs11263-015-0816-y.pdf"],
  ["doi:10.1145/3292500.3330701", "https://doi.org/10.1145%2F3292500.3330701"],
  ["doi:10.1145/3292500.3330701", "http://dl.acm.org/citation.cfm?doid=3292500.3330701"],
  ["acl:p19-1001", "https://doi.org/10.18653/v1/P19-1001"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["doi", key, key]);
});
