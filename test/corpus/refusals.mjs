/** Swagger 2.0 is not supported yet. Remove its rows as soon as it is. */
const swagger2 = { code: "document-version", reason: "It is a Swagger 2.0 document." };

/** The documents that are refused, with the code of the diagnostic and the reason, which is in the document. */
export const refusals = {
  "swagger2/bitbucket.json": swagger2,
  "swagger2/clickmeter.yaml": swagger2,
  "swagger2/docker-1.41.yaml": swagger2,
  "swagger2/eve-online-esi.json": swagger2,
  "swagger2/fixture-1479.yaml": { code: "document-repeated-key", reason: "It has `produces` twice, in the lines 6 and 19." },
  "swagger2/fixture-2306.json": swagger2,
  "swagger2/fixture-957.json": swagger2,
  "swagger2/gitea.json": swagger2,
  "swagger2/kubernetes-old.json": swagger2,
  "swagger2/swagger-gsma.json": swagger2,
};
