import { convertSwagger2 } from "../../../src/openapi/dialects/swagger2/convert.js";
import { positions } from "./swagger2.js";

const head = `swagger: "2.0"
info: { title: x, version: "1" }
host: a.example
schemes: [https]
consumes: [application/json]
produces: [application/json]
`;

/** Every problem of a parser or of the model is found at the line of the Swagger 2.0 document that causes it. */
test.each<[name: string, yaml: string, expected: readonly string[]]>([
  [
    "the type of a parameter",
    `paths:
  /pets:
    put:
      parameters:
        - name: body
          in: body
          schema:
            type: object
        - name: limit
          in: query
          type: number
          minimum: many
      responses: {}
`,
    ["value-ignored 18:11 #/paths/~1pets/put/parameters/1/minimum"],
  ],
  [
    "a field of a form, whose place in the list follows a query parameter",
    `paths:
  /pets:
    post:
      consumes: [multipart/form-data]
      parameters:
        - { name: q, in: query, type: string }
        - name: tag
          in: formData
          type: text
      responses: {}
`,
    ["type-unknown 15:11 #/paths/~1pets/post/parameters/1/type"],
  ],
  [
    "the schema of a body",
    `paths:
  /pets:
    post:
      parameters:
        - { name: q, in: query, type: string }
        - name: b
          in: body
          schema:
            type: object
            properties:
              a: { $ref: "#/definitions/Gone" }
      responses: {}
`,
    ["reference-dangling 17:20 #/paths/~1pets/post/parameters/1/schema/properties/a/$ref"],
  ],
  [
    "a shared parameter",
    `paths:
  /pets:
    post:
      parameters:
        - $ref: "#/parameters/Body"
      responses: {}
parameters:
  Body:
    name: b
    in: body
    required: "yes"
    schema:
      type: list
`,
    ["type-unknown 19:7 #/parameters/Body/schema/type", "value-ignored 17:5 #/parameters/Body/required"],
  ],
  [
    "the schema of a response, for each of its media types",
    `paths:
  /pets:
    get:
      produces: [application/json, application/xml]
      parameters: []
      responses:
        200:
          description: All.
          schema:
            required: true
          headers:
            X-A:
              type: array
              items: { type: text }
`,
    [
      "required-boolean 16:13 #/paths/~1pets/get/responses/200/schema/required",
      "type-unknown 20:24 #/paths/~1pets/get/responses/200/headers/X-A/items/type",
      "xml-as-text 15:11 #/paths/~1pets/get/responses/200/schema",
    ],
  ],
  [
    "a definition, and the model's problem with one",
    `paths: {}
definitions:
  Pet: { type: object }
  pet:
    type: object
    properties:
      a:
        maxLength: long
  Wrong:
    allOf:
      - { type: object, properties: { a: {} } }
      - { type: object, required: [b] }
`,
    [
      "value-ignored 14:9 #/definitions/pet/properties/a/maxLength",
      "name-collision 10:3 #/definitions/pet",
      "required-without-property 15:3 #/definitions/Wrong",
    ],
  ],
  [
    "a security scheme",
    `paths: {}
securityDefinitions:
  key:
    type: apiKey
    in: body
`,
    ["security-scheme-invalid 9:3 #/securityDefinitions/key"],
  ],
  [
    "two parameters with one name, which the model reports",
    `paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string }
    put:
      parameters:
        - name: b
          in: body
          schema: {}
        - name: id
          in: query
          type: string
      responses: {}
`,
    ["parameter-name-collision 16:11 #/paths/~1pets~1{id}/put/parameters/1"],
  ],
])("%s", async (_, yaml, expected) => {
  expect(await positions(head + yaml)).toEqual(expected);
});

test("a pointer is translated part by part, and stops where the document ends", () => {
  const post = { parameters: [{ name: "b", in: "body", schema: { type: "object" } }], responses: { 200: { schema: { type: "string" } } } };
  const { originalPointer } = convertSwagger2({
    swagger: "2.0",
    produces: ["text/plain"],
    paths: { "/a/{b}": { post } },
    definitions: { A: {} },
  });
  const at = "#/paths/~1a~1{b}/post";
  expect(
    [
      "#",
      "#/components/schemas",
      "#/components/schemas/A",
      `${at}/requestBody`,
      `${at}/requestBody/content`,
      `${at}/requestBody/content/application~1json/schema/type`,
      `${at}/responses/200/content/text~1plain`,
      `${at}/responses/200/content/text~1plain/schema`,
      "#/nowhere/at/all",
    ].map(originalPointer),
  ).toEqual([
    "#",
    "#/definitions",
    "#/definitions/A",
    `${at}/parameters/0`,
    `${at}/parameters/0`,
    `${at}/parameters/0/schema/type`,
    "#/produces/0",
    `${at}/responses/200/schema`,
    "#",
  ]);
});
