import { assignNames } from "../../../src/model/naming/assign-names.js";
import type { Spec, SpecOperation } from "../../../src/openapi/spec.js";

/** Returns the names that the strategy `resources` gives the operations of a small document. */
function namesOf(keys: readonly string[], operationIds: Readonly<Record<string, string>> = {}) {
  const operations = keys.map((key): SpecOperation => {
    const [method = "", path = ""] = key.split(" ");
    const operationId = operationIds[key];
    const id = operationId === undefined ? {} : { operationId };
    return { origin: `#/${key}`, method, path, tags: [], parameters: [], responses: [], security: [], servers: [], ...id };
  });
  const info = { title: "T", version: "1" };
  const spec: Spec = { format: 1, dialect: "3.1", info, servers: [], tags: [], operations, schemas: [], securitySchemes: [] };
  const { operations: names } = assignNames(spec, { naming: "resources", pathPrefix: "" }, () => undefined);
  return Object.fromEntries([...names].map(([key, { resource, method }]) => [key, `${resource}.${method}`]));
}

/** Asserts the names of a document, in any order of its operations. */
function expectNames(expected: Readonly<Record<string, string>>, operationIds?: Readonly<Record<string, string>>) {
  const keys = Object.keys(expected);
  expect(namesOf(keys, operationIds)).toEqual(expected);
  expect(namesOf(keys.toReversed(), operationIds)).toEqual(expected);
}

describe("resources with the same last segment", () => {
  test("have the names of their parents if several have items", () => {
    expectNames({
      "GET /files": "files.list",
      "GET /files/{file_id}": "files.get",
      "GET /containers/{id}/files": "containerFiles.list",
      "GET /containers/{id}/files/{file_id}": "containerFiles.get",
      "DELETE /vector_stores/{id}/files/{file_id}": "vectorStoreFiles.delete",
      "GET /vector_stores/{id}/file_batches/{batch_id}/files": "fileBatchFiles.list",
    });
  });

  test("have no more parents in their names than distinguish them", () => {
    expectNames({
      "GET /orgs/{org}/actions/secrets/{name}": "orgActionSecrets.get",
      "GET /repos/{repo}/actions/secrets/{name}": "repoActionSecrets.get",
      "GET /repos/{repo}/environments/{env}/secrets/{name}": "environmentSecrets.get",
    });
  });

  test("are the same resource if only one has items", () => {
    expectNames({
      "GET /issues": "issues.list",
      "GET /orgs/{org}/issues": "issues.listForOrg",
      "GET /repos/{repo}/issues": "issues.listForRepo",
      "POST /repos/{repo}/issues": "issues.create",
      "GET /repos/{repo}/issues/{number}": "issues.get",
    });
  });

  test("are different resources if the parent is not an item", () => {
    expectNames({
      "POST /completions": "completions.create",
      "POST /chat/completions": "chatCompletions.create",
      "GET /chat/completions/{id}": "chatCompletions.get",
      "GET /usage/completions": "usageCompletions.list",
    });
  });

  test("are different resources if none has items", () => {
    expectNames({
      "GET /quotes/{quote}/line_items": "quoteLineItems.list",
      "GET /sessions/{session}/line_items": "sessionLineItems.list",
    });
  });

  test("keep the name if there is one, whatever its parents", () => {
    expectNames({ "GET /fine_tuning/jobs/{id}/checkpoints": "checkpoints.list", "POST /realtime/calls": "calls.create" });
  });

  test("name the parameter of a parent with the same name", () => {
    expectNames({
      "GET /account/people/{id}": "people.get",
      "GET /accounts/{account}/people/{id}": "people.getForAccount",
      "GET /user/packages/{name}": "userPackages.get",
      "GET /users/{username}/packages/{name}": "userPackages.getByUsername",
      "GET /orgs/{org}/packages/{name}": "orgPackages.get",
    });
  });

  test("name the parent if it is not part of the name", () => {
    expectNames({
      "GET /repos/{repo}/issues/comments/{id}": "comments.get",
      "GET /repos/{repo}/issues/comments": "comments.list",
      "GET /repos/{repo}/issues/{number}/comments": "comments.listForIssue",
    });
  });
});

describe("a part of an item", () => {
  test("has a verb if its path has several HTTP methods", () => {
    expectNames({
      "GET /branches/{name}/protection": "branches.getProtection",
      "PUT /branches/{name}/protection": "branches.setProtection",
      "PATCH /branches/{name}/protection": "branches.updateProtection",
      "POST /branches/{name}/protection": "branches.createProtection",
      "DELETE /branches/{name}/protection": "branches.deleteProtection",
    });
  });

  test("has no verb if it is one", () => {
    expectNames({
      "GET /gists/{id}/star": "gists.getStar",
      "PUT /gists/{id}/star": "gists.star",
      "DELETE /gists/{id}/star": "gists.deleteStar",
      "POST /gists/{id}/cancel": "gists.cancel",
      "POST /gists/{id}/verify_deposits": "gists.verifyDeposits",
    });
  });

  test("has no verb if GET, POST or PUT is its only method", () => {
    expectNames({
      "GET /apps/{id}/config": "apps.config",
      "POST /apps/{id}/restart": "apps.restart",
      "PUT /apps/{id}/owner": "apps.owner",
      "DELETE /apps/{id}/discount": "apps.deleteDiscount",
      "PATCH /apps/{id}/access": "apps.updateAccess",
    });
  });

  test("is updated by POST if the path has GET, and neither PUT nor PATCH", () => {
    expectNames({
      "GET /charges/{id}/dispute": "charges.getDispute",
      "POST /charges/{id}/dispute": "charges.updateDispute",
    });
  });

  test("has the segments before it in its name if another has the shorter one", () => {
    expectNames({ "GET /repos/{id}/cache/limit": "repos.limit", "GET /repos/{id}/storage/limit": "repos.storageLimit" });
  });

  test("has its parameters in its name if another has the shorter one", () => {
    expectNames({ "GET /repos/{id}/readme": "repos.readme", "GET /repos/{id}/readme/{dir}": "repos.readmeByDir" });
  });
});

describe("a segment", () => {
  test("that starts with a verb is a collection if it has items", () => {
    expectNames({
      "POST /repos/{repo}/check-runs": "checkRuns.create",
      "GET /repos/{repo}/check-runs/{id}": "checkRuns.get",
      "POST /repos/{repo}/clear-runs": "repos.clearRuns",
    });
  });

  test.each(["people", "children", "skus", "batches"])("%s is a collection", (segment) => {
    expectNames({ [`POST /${segment}`]: `${segment}.create`, [`POST /${segment}/{id}`]: `${segment}.update` });
  });

  test.each(["dns", "kubernetes", "status", "analytics"])("%s is not a collection", (segment) => {
    expectNames({ [`GET /${segment}`]: `${segment}.get` });
  });
});

describe("an operation whose name is taken", () => {
  test("has the query of its path in its name", () => {
    expectNames({ "GET /responses/{id}": "responses.get", "GET /responses/{id}?beta=true": "responses.getBetaTrue" });
  });

  test("has the last parameter of its path in its name", () => {
    expectNames({ "GET /gists/{gist_id}": "gists.get", "GET /gists/{gist_id}/{sha}": "gists.getBySha" });
  });

  test("has words of its operationId in its name if the path has no others, without those of the resource", () => {
    const ids = { "GET /dags/": "get_all_dags", "GET /dags": "get_dags" };
    expectNames({ "GET /dags": "dags.list", "GET /dags/": "dags.getAll" }, ids);
  });
});
