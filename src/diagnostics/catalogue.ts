/** An error keeps everything from being written, a warning does so with `--strict`. */
export type Severity = "error" | "warning" | "info";

/** What a diagnostic code means. `npm run generate` of the docs and `docs/diagnostics.md` are made from this table. */
export interface CatalogueEntry {
  readonly severity: Severity;
  /** What is wrong, in one line. */
  readonly title: string;
  /** Why it is a problem and what happens. */
  readonly cause: string;
  /** What the user can do. */
  readonly fix: string;
}

/** Every diagnostic there is, by code. Codes are kebab-case, stable, and never used again for something else. */
export const catalogue = {
  "document-not-found": {
    severity: "error",
    title: "The document cannot be read.",
    cause: "The file does not exist, is a folder, or may not be read.",
    fix: "Check the path and its permissions.",
  },
  "document-syntax": {
    severity: "error",
    title: "The document is not valid YAML or JSON.",
    cause: "The parser stopped at the place that the message names.",
    fix: "Mend the text there; most often it is indentation, a missing quote or a trailing comma.",
  },
  usage: {
    severity: "error",
    title: "The command line or the options are not understood.",
    cause: "An option or command is unknown, lacks its value, contradicts another, or has a value that is not allowed.",
    fix: "See pinwheel --help, or the help of one command, as in pinwheel generate --help.",
  },
  interrupted: {
    severity: "error",
    title: "The run was interrupted.",
    cause: "Ctrl-C was pressed, or the caller's signal fired, before anything was written.",
    fix: "Run again.",
  },
  "config-not-found": {
    severity: "error",
    title: "There is no configuration.",
    cause:
      "The run names no document, and no configuration file is where it is looked for, or the file named with --config cannot be read.",
    fix: "Name a document and an output folder, or write pinwheel.config.json beside package.json.",
  },
  "config-syntax": {
    severity: "error",
    title: "The configuration cannot be loaded.",
    cause: "A JSON file is not valid JSON, or a JavaScript file throws while it is imported.",
    fix: "Mend the file at the place that the message names.",
  },
  "config-invalid": {
    severity: "error",
    title: "A member of the configuration is not as its schema says.",
    cause: "The member that the message names is unknown, missing, or has a value that is not allowed there.",
    fix: "Set the member to one of the values that the message names; dist/config/schema.json describes them all.",
  },
  "name-collision": {
    severity: "warning",
    title: "Two things would have the same name.",
    cause: "Names differ in case or separators alone, or a rule gives several operations one method name.",
    fix: "Set x-pinwheel-name on one of them, in the document or in an overlay.",
  },
  "required-without-property": {
    severity: "warning",
    title: "A required member is not described.",
    cause: "`required` names a member that no `properties` of the schema describes.",
    fix: "Describe the member, or take its name out of `required`.",
  },
  "reference-cycle": {
    severity: "warning",
    title: "A schema is defined by nothing but itself.",
    cause: "References lead back to the schema without a member, an item or a value in between, so it describes no shape.",
    fix: "Give one of the schemas in the circle a shape of its own.",
  },
  "reference-not-found": {
    severity: "error",
    title: "A reference points to nothing.",
    cause: "There is no schema at the place that `$ref` names.",
    fix: "Correct the reference, or add the schema.",
  },
  "parameter-name-collision": {
    severity: "warning",
    title: "Two parameters of one operation have the same name.",
    cause: "They stand in different places (path, query, header, cookie), but the caller passes one object with one member a name.",
    fix: "Nothing needs to be done; to choose another name, rename the parameter in an overlay where the API allows it.",
  },
  "output-unsafe": {
    severity: "error",
    title: "The output folder is not one to write into.",
    cause: "It is, or holds, the root of the file system, the home folder, the project, or a file that the run reads.",
    fix: "Choose a folder for the output alone, such as `-o src/api`.",
  },
  "output-symlink": {
    severity: "error",
    title: "A symbolic link stands in the output folder.",
    cause: "Writing or removing through the link would change files somewhere else. Links are never followed below the output folder.",
    fix: "Remove the link, or move it out of the output folder.",
  },
  "output-obstacle": {
    severity: "error",
    title: "Something stands in the way of the output.",
    cause: "A folder stands where a file is to be written, a file where a folder is needed, or something that is neither.",
    fix: "Move it away, or choose another output folder.",
  },
  "file-edited": {
    severity: "error",
    title: "A generated file was edited by hand.",
    cause: "Its content is not what the last run wrote, so replacing or removing it would lose the edit. Nothing was written.",
    fix: "Move the edit into an overlay, a template or a helper module; `generate --force` drops it.",
  },
  "file-reformatted": {
    severity: "error",
    title: "Generated files were changed by a formatter.",
    cause:
      "Files in the output folder differ from what the last run wrote, but only in formatting: white space, quotes, semicolons, trailing commas, parentheses. Nothing was written.",
    fix: "Exclude the output folder from the formatter (`files.includes` in biome.json, .prettierignore) and run `generate --force` once. To keep the formatter, run it after each `generate --force`.",
  },
  "file-foreign": {
    severity: "error",
    title: "A file that Pinwheel did not write stands in the way.",
    cause: "A file of the output has its path, and the manifest does not know it. Nothing was written.",
    fix: "Move the file away or choose another output folder; `generate --force` replaces it.",
  },
  "output-busy": {
    severity: "error",
    title: "Another run is writing the output folder.",
    cause: "The lock in the folder belongs to another process. Two runs at once could mix their files.",
    fix: "Wait until the other run is done. If there is none, remove the lock file that the message names.",
  },
  "output-changed": {
    severity: "error",
    title: "The output folder changed while the run was at work.",
    cause: "Another run, an editor or a checkout wrote to it after the plan was made. Nothing was written.",
    fix: "Run again.",
  },
  "output-interrupted": {
    severity: "error",
    title: "What an interrupted run left cannot be put back.",
    cause: "The record of an unfinished run in the output folder is damaged, or names paths outside it.",
    fix: "Restore the output folder from version control, remove the temporary folder that the message names, and run again.",
  },
  "output-no-space": {
    severity: "error",
    title: "There is no space left.",
    cause: "The disk, or the quota of the user, is full. The output folder is as it was.",
    fix: "Free some space and run again.",
  },
  "output-denied": {
    severity: "error",
    title: "The output folder may not be written.",
    cause: "The user of this process has no permission there, or the file system is mounted read-only.",
    fix: "Change owner or mode of what the message names, or choose another output folder.",
  },
  "output-too-many-files": {
    severity: "error",
    title: "Too many files are open.",
    cause: "The process or the system has reached its limit of open files.",
    fix: "Raise the limit (`ulimit -n`), or close what holds files open, and run again.",
  },
  "output-failed": {
    severity: "error",
    title: "A file operation failed.",
    cause: "The operating system refused it for the reason that the message names.",
    fix: "Mend the reason and run again.",
  },
  "manifest-broken": {
    severity: "error",
    title: "The manifest of the output folder cannot be used.",
    cause:
      "It is not as Pinwheel writes it: cut off, merged with conflicts, edited, made by a newer version, or naming paths outside the folder.",
    fix: "Restore .pinwheel/manifest.json from version control (after a merge, either side will do). Without it, remove it and generate again: files that are as they would be written are taken over.",
  },
  "template-invalid": {
    severity: "error",
    title: "A template cannot be used.",
    cause: "It is no Handlebars, uses something that the closed environment does not have, or names a value that its view lacks.",
    fix: "Mend the template at the line that the message names, or remove the override; docs/templates.md lists the views.",
  },
  "template-unused": {
    severity: "warning",
    title: "A file among the templates replaces none of ours.",
    cause: "A template of the project replaces the one of the same path, and there is none of this path, so that the file has no effect.",
    fix: "Rename the file to the path of a template, as in client/api.ts.hbs, or move it out of the folder.",
  },
  "document-unreachable": {
    severity: "error",
    title: "The document cannot be fetched.",
    cause: "The server did not answer in time, answered with an error, sent too much, or led to another host.",
    fix: "Check the URL; to follow it to another host, allow that host with --allow-remote.",
  },
  "document-encoding": {
    severity: "error",
    title: "The document is not text in UTF-8.",
    cause: "It is UTF-16, compressed, or binary, or has bytes that are no UTF-8.",
    fix: "Save it as UTF-8; unpack it first if it is compressed.",
  },
  "document-foreign": {
    severity: "error",
    title: "The document is not an OpenAPI document.",
    cause: "Its root says that it is something else, or nothing at all.",
    fix: "Pass an OpenAPI document, as YAML or JSON.",
  },
  "document-version": {
    severity: "error",
    title: "The document's version cannot be read.",
    cause: "Only the versions that the message names are read; the version must be a string.",
    fix: "Convert the document, or put its version in quotes.",
  },
  "document-repeated-key": {
    severity: "error",
    title: "An object of the document has the same key twice.",
    cause: "JSON keeps the last silently, so that parsers would disagree about what the document says.",
    fix: "Remove one of the two, or merge them.",
  },
  "document-too-deep": {
    severity: "error",
    title: "The document is nested too deep.",
    cause: "No real document comes near the limit; one that does would exhaust the stack.",
    fix: "Name inner schemas as components, and refer to them.",
  },
  "document-too-large": {
    severity: "error",
    title: "The document is too large, or its aliases multiply it.",
    cause: "The limit keeps a hostile document from using up the memory.",
    fix: "Split the document; write out what YAML aliases repeat.",
  },
  "dialect-read-as": {
    severity: "warning",
    title: "The document's version is read by the rules of an older one.",
    cause: "What is new in the version is not known yet.",
    fix: "Check that nothing is missing; the message names the rules used.",
  },
  "reference-external": {
    severity: "error",
    title: "A reference leads out of the document.",
    cause: "It was not bundled, so that what it names is unknown.",
    fix: "Refer to something inside the document, or mend the reference.",
  },
  "reference-refused": {
    severity: "error",
    title: "An external reference is not allowed.",
    cause: "References may reach files in and below the document's own folder; anything else must be allowed by name.",
    fix: "Allow the host with --allow-remote or the folder with --allow-file, if you trust it.",
  },
  "reference-unreadable": {
    severity: "error",
    title: "What an external reference names cannot be read.",
    cause: "The file or URL is missing, is no YAML or JSON, or has no such part.",
    fix: "Mend the reference or the file that it names.",
  },
  "reference-dangling": {
    severity: "error",
    title: "A reference leads nowhere.",
    cause: "The document has nothing at the pointer.",
    fix: "Add what is missing, or mend the pointer.",
  },
  "reference-invalid": {
    severity: "error",
    title: "A reference is malformed.",
    cause: "It is no text, or no JSON pointer (RFC 6901).",
    fix: "Write it as in #/components/schemas/Name.",
  },
  "reference-wrong-kind": {
    severity: "error",
    title: "A reference leads to a thing of another kind.",
    cause: "A schema was expected and a parameter found, or the like.",
    fix: "Refer to an entry of the right section of the components.",
  },
  "ref-siblings-ignored": {
    severity: "warning",
    title: "Something stands beside a reference that ignores it.",
    cause: "OpenAPI 3.0 takes the reference alone; tools differ, which hides the difference.",
    fix: "Wrap the reference: allOf with the reference as its one entry, and the rest beside allOf.",
  },
  "nullable-in-3.1": {
    severity: "warning",
    title: "`nullable` is used in a version that has none.",
    cause: "OpenAPI 3.1 dropped the keyword; many tools ignore it, and lose the null.",
    fix: 'Add "null" to the list of types, or an anyOf entry of type null.',
  },
  "type-list-in-3.0": {
    severity: "warning",
    title: "A list of types is used in a version that has none.",
    cause: "OpenAPI 3.0 knows one type; tools differ on lists.",
    fix: "Use anyOf, or declare the document as 3.1.",
  },
  "type-unknown": {
    severity: "warning",
    title: "A type is no type of JSON Schema.",
    cause: "Types are string, number, integer, boolean, null, array and object.",
    fix: "Use one of these; a name of your own belongs into `format`.",
  },
  "exclusive-limit-boolean": {
    severity: "warning",
    title: "An exclusive limit is true or false in a version where it is a number.",
    cause: "OpenAPI 3.1 writes the limit itself.",
    fix: "Write exclusiveMinimum: 3 in place of minimum: 3 with exclusiveMinimum: true.",
  },
  "items-list": {
    severity: "warning",
    title: "`items` is a list of schemas.",
    cause: "Since JSON Schema 2020-12 `items` is one schema.",
    fix: "Use prefixItems (3.1), or one schema.",
  },
  "required-boolean": {
    severity: "warning",
    title: "`required` of a schema is true or false.",
    cause: "Schemas list the names of required properties; only parameters and bodies have it as a flag.",
    fix: "Put the property's name into `required` of the schema around it.",
  },
  "keyword-not-typed": {
    severity: "info",
    title: "A keyword narrows values in a way that types cannot show.",
    cause: "TypeScript has nothing to express it; the server checks it all the same.",
    fix: "Nothing needs mending.",
  },
  "discriminator-mapping-dangling": {
    severity: "warning",
    title: "A discriminator maps a value to no schema.",
    cause: "The name or pointer in the mapping leads nowhere.",
    fix: "Mend the entry, or remove it.",
  },
  "wrong-kind": {
    severity: "error",
    title: "A value is of the wrong kind.",
    cause: "An object, a list or text belongs there and something else stands there.",
    fix: "Write the value as the message says.",
  },
  "null-value": {
    severity: "warning",
    title: "A value is null where something belongs.",
    cause: "In YAML a key with nothing behind it is null.",
    fix: "Remove the key, or give it its value.",
  },
  "text-expected": {
    severity: "warning",
    title: "A number, true or false stands where text belongs.",
    cause: "YAML reads unquoted text that looks like a number as a number.",
    fix: "Put it in quotes.",
  },
  "value-ignored": {
    severity: "warning",
    title: "A value cannot be used.",
    cause: "It is not among the values that the keyword takes.",
    fix: "Write one of those that the message names.",
  },
  "media-type-invalid": {
    severity: "warning",
    title: "A key of `content` is no media type.",
    cause: "Media types have the form type/subtype.",
    fix: "Write it as in application/json.",
  },
  "parameter-invalid": {
    severity: "warning",
    title: "A parameter cannot be read.",
    cause: "It needs a name and a place where it goes.",
    fix: "Add `name` and `in`.",
  },
  "parameter-repeated": {
    severity: "warning",
    title: "A parameter is declared twice.",
    cause: "Name and place identify a parameter.",
    fix: "Remove one of the two.",
  },
  "parameter-style": {
    severity: "warning",
    title: "A parameter has a style that its place does not allow.",
    cause: "Styles depend on where the parameter goes (OpenAPI 3.1, section 4.8.12.2).",
    fix: "Remove `style`, or use one of the place.",
  },
  "parameter-shape": {
    severity: "warning",
    title: "A parameter has no clear shape.",
    cause: "It needs either `schema` or `content` with one entry.",
    fix: "Keep one of the two.",
  },
  "path-parameter-optional": {
    severity: "warning",
    title: "A path parameter is not required.",
    cause: "A path without it is another path.",
    fix: "Add required: true.",
  },
  "path-parameter-unplaced": {
    severity: "warning",
    title: "A path parameter has no place in its path.",
    cause: "The path has no such name between braces.",
    fix: "Add it to the path, or remove the parameter.",
  },
  "path-parameter-undeclared": {
    severity: "warning",
    title: "A path has a parameter that is not declared.",
    cause: "Every name between braces needs a parameter with `in: path`.",
    fix: "Declare it.",
  },
  "header-parameter-ignored": {
    severity: "warning",
    title: "A header parameter has a name that OpenAPI reserves.",
    cause: "Accept, Content-Type and Authorization follow from content and security.",
    fix: "Remove the parameter; describe media types and security schemes instead.",
  },
  "body-without-content": {
    severity: "warning",
    title: "A request body has no content.",
    cause: "Without a media type it cannot be sent.",
    fix: "Add `content`, or remove the body.",
  },
  "status-invalid": {
    severity: "warning",
    title: "A key of `responses` is no status.",
    cause: "Keys are three digits, a range such as 4XX, or default.",
    fix: "Mend the key.",
  },
  "server-invalid": {
    severity: "warning",
    title: "A server has no URL.",
    cause: "It cannot be called.",
    fix: "Add `url`.",
  },
  "server-variable": {
    severity: "warning",
    title: "A server variable has no default.",
    cause: "Without one the URL is not complete.",
    fix: "Add the variable with its default.",
  },
  "server-variable-default": {
    severity: "warning",
    title: "The default of a server variable is not among its values.",
    cause: "Where a variable has an `enum`, the default has to be in it.",
    fix: "Add the default to `enum`, or take another one.",
  },
  "security-scheme-invalid": {
    severity: "warning",
    title: "A security scheme cannot be read.",
    cause: "Its type is unknown, or what the type needs is missing.",
    fix: "Complete the scheme.",
  },
  "security-scheme-dangling": {
    severity: "warning",
    title: "Security asks for a scheme that is not declared.",
    cause: "Nobody can tell how to meet it.",
    fix: "Add the scheme to components.securitySchemes, or mend its name.",
  },
  "rename-invalid": {
    severity: "warning",
    title: "`x-pinwheel-name` is no name.",
    cause: "It takes letters, digits, _ and $; for operations also resource.method.",
    fix: "Mend the name.",
  },
  "pagination-without-list": {
    severity: "warning",
    title: "`x-pinwheel-pagination` names no list.",
    cause: "Pages are pages of a list: the reply itself, or the member that `items` names.",
    fix: "Name the member of the reply that holds the items, or the way to it as a list of names.",
  },
  "info-missing": {
    severity: "warning",
    title: "The document has no title or no version.",
    cause: "Both are required and name the client.",
    fix: "Add `info` with `title` and `version`.",
  },
  "paths-missing": {
    severity: "warning",
    title: "The document has no paths.",
    cause: "Without paths there is nothing to call.",
    fix: "Add `paths`.",
  },
  "path-invalid": {
    severity: "warning",
    title: "A path does not start with a slash, or would lead elsewhere.",
    cause: "Paths are appended to the server's URL; segments of dots, backslashes and control characters make another path of it.",
    fix: "Put / before it, or write the path that is meant.",
  },
  "path-item-member": {
    severity: "warning",
    title: "A path item has a member that is no method.",
    cause: "It is misspelt, or of a newer version.",
    fix: "Mend or remove it; extensions start with x-.",
  },
  "operation-id-repeated": {
    severity: "warning",
    title: "Two operations have the same operationId.",
    cause: "It must be unique, since methods are named by it.",
    fix: "Give one of them another operationId.",
  },
  "not-read": {
    severity: "info",
    title: "A part of the document is not read.",
    cause: "Webhooks, callbacks and links do not become part of the client yet.",
    fix: "Nothing needs mending.",
  },
  "overlay-invalid": {
    severity: "error",
    title: "An overlay is not a valid Overlay document.",
    cause: "OpenAPI Overlay 1.0 asks for `overlay`, `info` and `actions`, each with a `target`.",
    fix: "Mend the overlay at the place that the message names.",
  },
  "overlay-target-missing": {
    severity: "info",
    title: "Actions of an overlay found nothing to change.",
    cause: "The document has nothing at their targets; an overlay may serve several releases of a document.",
    fix: "Nothing, if the targets belong to other releases; else mend them.",
  },
  "overlay-target-scalar": {
    severity: "warning",
    title: "An action of an overlay targets a plain value.",
    cause: "Updates apply to objects and lists.",
    fix: "Target the object around it.",
  },
  "words-unused": {
    severity: "info",
    title: "Words of `x-pinwheel-descriptions` describe nothing.",
    cause: "No parameter, property or response has the name that they are for, or all that have it are described where they stand.",
    fix: "Nothing, if they are for other releases of the document; else take them out, or mend the name.",
  },
  "helper-without-resource": {
    severity: "warning",
    title: "A helper module belongs to no resource.",
    cause:
      "Its file name without the ending is the name of no resource of the API, nor that of the client class, so the client cannot have its functions.",
    fix: "Name the file after a resource or the client class; `pinwheel inspect --stage model` lists them.",
  },
  "helper-name-taken": {
    severity: "error",
    title: "The client cannot have a hand-written function of this name.",
    cause: "A resource of the API has the name, or every class of the language has a property of it.",
    fix: "Rename the function, or the resource with x-pinwheel-name in an overlay.",
  },
  "module-name": {
    severity: "error",
    title: "A hand-written module cannot have its name.",
    cause:
      "The output has a file, a folder or a subpath of that name, another module differs from it in case alone, or it cannot be a subpath.",
    fix: "Rename the module.",
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DiagnosticCode = keyof typeof catalogue;
