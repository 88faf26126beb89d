/** The documents that are refused, with the code of the diagnostic and the reason, which is in the document. */
export const refusals = {
  "swagger2/fixture-1479.yaml": { code: "document-repeated-key", reason: "It has `produces` twice, in the lines 6 and 19." },
};
