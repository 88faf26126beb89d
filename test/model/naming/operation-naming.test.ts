import { operationName } from "../../../src/model/naming/operation-naming.js";

test.each([
  [{ operationId: "actions/list-artifacts-for-repo", tags: ["actions"] }, "actions.listArtifactsForRepo"],
  [{ operationId: "UsersController_getUser", tags: ["Users"] }, "users.controllerGetUser"],
  [{ operationId: "userList", tags: ["users"] }, "users.list"],
  [{ operationId: "dag_runs_list", tags: ["DagRun", "other"] }, "dagRun.list"],
  [{ operationId: "dag_list", tags: ["DagRun"] }, "dagRun.dagList"],
  [{ operationId: "listPets", tags: ["pets"] }, "pets.listPets"],
  [{ operationId: "pets", tags: ["pets"] }, "pets.pets"],
  [{ operationId: "x", tags: ["🙂"] }, "_57a37a4b.x"],
  [{ operationId: "listPets", tags: [] }, "pets.listPets"],
  [{ operationId: "petsList", tags: [] }, "pets.petsList"],
  [{ tags: [] }, "pets.getByVersionPetsByPetId"],
  [{ tags: ["get"] }, "get.byVersionPetsByPetId"],
  [{ operationId: "1stThing", tags: ["201"] }, "_201._1stThing"],
  [{ operationId: "🙂", tags: [""] }, "pets.getByVersionPetsByPetId"],
])("%j is %s", (operation, name) => {
  const derived = operationName({ method: "GET", path: "/{version}/pets/{petId}", ...operation });
  expect(`${derived.resource}.${derived.method}`).toBe(name);
  expect(derived.from).toBe("words");
});

test("a path of parameters alone is the resource root", () => {
  expect(operationName({ method: "DELETE", path: "/{id}", tags: [] })).toEqual({ resource: "root", method: "deleteById", from: "words" });
  expect(operationName({ method: "GET", path: "/", tags: [] })).toEqual({ resource: "root", method: "get", from: "words" });
});
