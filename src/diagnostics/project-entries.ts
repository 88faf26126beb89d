import type { CatalogueEntries } from "./catalogue-entry.js";

/** Problems with the command line, the configuration, templates and hand-written modules. */
export const projectEntries = {
  usage: {
    severity: "error",
    title: "Invalid command line or options.",
    cause: "A command or option is unknown, lacks its value, contradicts another option, or has a value that is not allowed.",
    fix: "See pinwheel --help, or the help of a command: pinwheel generate --help.",
  },
  interrupted: {
    severity: "error",
    title: "The run was interrupted.",
    cause: "Ctrl-C was pressed, or the signal passed by the caller was aborted. Nothing was written.",
    fix: "Run again.",
  },
  "config-not-found": {
    severity: "error",
    title: "Configuration not found.",
    cause: "No document was passed and no configuration file exists, or the file passed with --config cannot be read.",
    fix: "Pass a document and an output folder, or run `pinwheel init`, which creates pinwheel.config.json.",
  },
  "config-syntax": {
    severity: "error",
    title: "The configuration cannot be loaded.",
    cause: "The file is not valid JSON, or the JavaScript module throws an error.",
    fix: "Fix the file at the position in the message.",
  },
  "config-invalid": {
    severity: "error",
    title: "Invalid configuration.",
    cause: "A property is unknown, missing, or has a value that is not allowed.",
    fix: "Fix the property as the message describes. dist/config/schema.json describes all properties.",
  },
  "tsconfig-unreadable": {
    severity: "warning",
    title: "A tsconfig.json cannot be read.",
    cause:
      "It is not valid, or a file that it extends is missing, such as one of a package that is not installed. It decides how imports end.",
    fix: "Correct the file, install the package, or set importExtension.",
  },
  "acceptance-unused": {
    severity: "warning",
    title: "An acceptance is not used.",
    cause: "The configuration accepts a problem at this location, but the problem was not reported there: it was fixed, or has moved.",
    fix: "Remove the entry of `diagnostics.accept`, or correct its location.",
  },
  "change-acceptance-unused": {
    severity: "warning",
    title: "An accepted change does not exist.",
    cause: "The configuration accepts a change with this fingerprint, but the comparison found none: it is released, or was not made.",
    fix: "Remove the entry of `diff.accept`, or correct its fingerprint. `pinwheel diff --format json` prints all fingerprints.",
  },
  "change-acceptance-expired": {
    severity: "warning",
    title: "The acceptance of a change has ended.",
    cause: "The last day of the acceptance, `until`, has passed, so that the change fails gates again.",
    fix: "Remove the entry of `diff.accept`, or extend it.",
  },
  "revision-unreadable": {
    severity: "error",
    title: "A revision of git cannot be read.",
    cause: "The revision does not exist, the history is incomplete, the folder is not in a repository, or git is not installed.",
    fix: "Fetch the history, name another revision with --against, or pass two documents.",
  },
  "model-unreadable": {
    severity: "error",
    title: "A model cannot be compared.",
    cause: "The file is a model of another format, has several models, or is not complete.",
    fix: "Create it again with `pinwheel inspect document --stage model`.",
  },
  "selection-empty": {
    severity: "error",
    title: "No operation is selected.",
    cause: "No operation or webhook meets each property of `include` and none of `exclude`.",
    fix: "Correct `include` or `exclude`. Several values of one property are alternatives, several properties of `include` are not.",
  },
  "selection-unused": {
    severity: "warning",
    title: "A value of `include` or `exclude` matches nothing.",
    cause:
      "No operation of the document has this tag, path, method or operationId, or those that have it do not meet the rest of `include`.",
    fix: "Correct the value, or remove it. `pinwheel inspect --stage spec` lists the operations.",
  },
  "template-invalid": {
    severity: "error",
    title: "Invalid template.",
    cause: "The template is not valid Handlebars, uses a feature that Pinwheel does not allow, or names a value that its view lacks.",
    fix: "Fix the template at the line in the message, or remove it. docs/templates.md lists the views.",
  },
  "template-unused": {
    severity: "warning",
    title: "A template is not used.",
    cause: "A template of the project replaces the built-in template with the same path, and no built-in template has this path.",
    fix: "Rename the file to the path of a built-in template such as client/api.ts.hbs, or move it out of the folder.",
  },
  "responses-invalid": {
    severity: "error",
    title: "Invalid file of recorded responses.",
    cause: "The file is not valid JSON, or an entry lacks its status, media type or body.",
    fix: "Fix the file at the position in the message. docs/configuration.md describes its format.",
  },
  "response-unused": {
    severity: "warning",
    title: "A recorded response is not used.",
    cause: "The API has no such operation, or the file has two responses of it.",
    fix: "Remove the entry, or rename it to an operationId or to a method and path such as GET /dags/{dag_id}.",
  },
  "license-text-missing": {
    severity: "info",
    title: "The package has no text of its license.",
    cause: "`license` names a license of which Pinwheel has no text, so it writes no LICENSE.",
    fix: "Put the text as package/LICENSE into the folder of `templates`, or as LICENSE into the output folder.",
  },
  "helper-without-resource": {
    severity: "warning",
    title: "A helper module matches no resource.",
    cause:
      "A helper module is named after a resource of the API or after the client class. Otherwise its functions are not added to the client.",
    fix: "Rename the file. `pinwheel inspect --stage model` lists the resources.",
  },
  "helper-name-taken": {
    severity: "error",
    title: "The name of a helper function is already in use.",
    cause: "A resource of the API has the same name, or every JavaScript class has a property with this name.",
    fix: "Rename the function, or rename the resource with `x-pinwheel-name` in an overlay.",
  },
  "module-name": {
    severity: "error",
    title: "The name of a hand-written module is not allowed.",
    cause: "The name is not a valid subpath, is already used in the output, or differs only in case from the name of another module.",
    fix: "Rename the module.",
  },
} as const satisfies CatalogueEntries;
