import { operationName } from "../../../src/model/naming/operation-naming.js";

test.each([
  [{ operationId: "actions/list-artifacts-for-repo", tags: ["actions"] }, "actions.listArtifactsForRepo"],
  [{ operationId: "UsersController_getUser", tags: ["Users"] }, "users.get"],
  [{ operationId: "userList", tags: ["users"] }, "users.list"],
  [{ operationId: "dag_runs_list", tags: ["DagRun", "other"] }, "dagRun.list"],
  [{ operationId: "dag_list", tags: ["DagRun"] }, "dagRun.dagList"],
  [{ operationId: "listPets", tags: ["pets"] }, "pets.list"],
  [{ operationId: "pets", tags: ["pets"] }, "pets.pets"],
  [{ operationId: "x", tags: ["🙂"] }, "_57a37a4b.x"],
  [{ operationId: "listPets", tags: [] }, "pets.list"],
  [{ operationId: "petsList", tags: [] }, "pets.list"],
  [{ tags: [] }, "pets.getByVersionByPetId"],
  [{ tags: ["get"] }, "get.byVersionPetsByPetId"],
  [{ operationId: "1stThing", tags: ["201"] }, "_201._1stThing"],
  [{ operationId: "🙂", tags: [""] }, "pets.getByVersionByPetId"],
])("%j is %s", (operation, name) => {
  const derived = operationName({ method: "GET", path: "/{version}/pets/{petId}", ...operation }, "");
  expect(`${derived.resource}.${derived.method}`).toBe(name);
  expect(derived.from).toBe("words");
});

test("a path of parameters alone is the resource root", () => {
  expect(operationName({ method: "DELETE", path: "/{id}", tags: [] }, "")).toMatchObject({
    resource: "root",
    method: "deleteById",
    from: "words",
  });
  expect(operationName({ method: "GET", path: "/", tags: [] }, "")).toMatchObject({ resource: "root", method: "get", from: "words" });
});

/** Names that frameworks make, and names of real documents. */
test.each<[method: string, path: string, operationId: string, tag: string, name: string]>([
  // FastAPI: the function, the path and the method.
  ["GET", "/items/", "read_items_items__get", "items", "items.readItems"],
  ["GET", "/items/{item_id}", "read_item_items__item_id__get", "items", "items.read"],
  ["PUT", "/items/{item_id}", "update_item_items__item_id__put", "items", "items.update"],
  ["POST", "/api/v1/login/access-token", "login_access_token_api_v1_login_access_token_post", "login", "login.accessToken"],
  ["GET", "/items/", "read_items_items__get", "", "items.readItems"],
  ["GET", "/get", "get_get", "", "get.get"],
  // NestJS: the class and the method.
  ["GET", "/cats", "CatsController_findAll", "cats", "cats.findAll"],
  ["GET", "/cats/{id}", "CatsController_findOne", "cats", "cats.findOne"],
  ["GET", "/", "AppController_getHello", "", "root.getHello"],
  ["GET", "/c", "getController", "", "c.getController"],
  // Spring: the class as tag.
  ["GET", "/pets/{id}", "getPetById", "pet-controller", "pets.getById"],
  ["GET", "/owners/{id}/pets", "findPets", "pet-controller", "pets.findPets"],
  ["GET", "/visits", "list", "pet-type-controller", "petType.list"],
  ["GET", "/x", "list", "controller", "controller.list"],
  // The group after the verb.
  ["GET", "/models", "listModels", "Models", "models.list"],
  ["POST", "/embeddings", "createEmbedding", "Embeddings", "embeddings.create"],
  ["POST", "/fine_tuning/jobs", "createFineTuningJob", "Fine-tuning", "fineTuning.createJob"],
  ["POST", "/threads/runs", "createThreadAndRun", "Threads", "threads.createAndRun"],
  ["GET", "/pets", "getPets", "pets", "pets.getPets"],
  ["GET", "/pets/{id}", "getPet", "pets", "pets.get"],
  ["DELETE", "/pets", "deletePets", "pets", "pets.deletePets"],
  ["GET", "/pets/findByStatus", "findPetsByStatus", "pet", "pet.findByStatus"],
  ["PUT", "/groups/{id}/users", "addUserToGroup", "groups", "groups.addUserToGroup"],
  ["GET", "/vpcs", "vpcs_list", "VPCs", "vpcs.list"],
])("%s %s %s with the tag %j is %5$s", (method, path, operationId, tag, name) => {
  const derived = operationName({ method, path, operationId, tags: tag === "" ? [] : [tag] }, "");
  expect(`${derived.resource}.${derived.method}`).toBe(name);
});

/** Without a tag, the first segment after what all paths start with. */
test.each<[pathPrefix: string, path: string, resource: string]>([
  ["/v1", "/v1/charges/{charge}", "charges"],
  ["/api/v2.1", "/api/v2.1/pets", "pets"],
  ["/api", "/api/pets/{id}", "pets"],
  ["/v2beta1", "/v2beta1/pets", "pets"],
  ["/shop/v1", "/shop/v1/pets", "pets"],
  ["/v1/shop", "/v1/shop/pets", "shop"],
  // The prefix is a resource of its own.
  ["/pets", "/pets/{id}/toys", "pets"],
  ["/vehicles", "/vehicles/{id}/parts", "vehicles"],
  // Other paths start differently.
  ["", "/v1/charges", "v1"],
])("without a tag, and with the prefix %j, %s belongs to %s", (pathPrefix, path, resource) => {
  expect(operationName({ method: "GET", path, operationId: "x", tags: [] }, pathPrefix).resource).toBe(resource);
});
