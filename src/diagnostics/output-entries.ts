import type { CatalogueEntries } from "./catalogue-entry.js";

/** Problems with the output folder and with writing. */
export const outputEntries = {
  "output-unsafe": {
    severity: "error",
    title: "The output folder is not safe to write to.",
    cause:
      "It is or contains the root of the file system, the home folder, the project, the folder of the configuration, or a file that the run reads; or it is inside node_modules or .git.",
    fix: "Choose a folder that is only for the output, such as `-o src/api`.",
  },
  "output-symlink": {
    severity: "error",
    title: "The output folder contains a symbolic link.",
    cause: "Pinwheel never follows symbolic links in the output folder, because writing through them would change files elsewhere.",
    fix: "Remove the link, or move it out of the output folder.",
  },
  "output-obstacle": {
    severity: "error",
    title: "A path in the output folder is blocked.",
    cause: "A folder has the path of an output file, a file has the path of a folder, or the path is neither a file nor a folder.",
    fix: "Move it out of the output folder, or choose another output folder.",
  },
  "file-edited": {
    severity: "error",
    title: "A generated file was edited.",
    cause: "The file differs from the output of the last run, and replacing or removing it would lose the edit. Nothing was written.",
    fix: "Move the edit to the configuration, an overlay, a template or a helper module, as the message describes. `generate --force` discards it.",
  },
  "file-reformatted": {
    severity: "error",
    title: "A formatter changed generated files.",
    cause:
      "The files differ from the output of the last run only in formatting: white space, quotes, semicolons, trailing commas, parentheses. Nothing was written.",
    fix: "Exclude the output folder from the formatter (`files.includes` in biome.json, .prettierignore) and run `generate --force` once. To keep the formatter, run it after each `generate --force`.",
  },
  "file-foreign": {
    severity: "error",
    title: "The output would replace a file that Pinwheel did not write.",
    cause: "The file has the path of an output file, but the manifest does not list it. Nothing was written.",
    fix: "Move the file, or choose another output folder. `generate --force` replaces the file.",
  },
  "output-unverified": {
    severity: "error",
    title: "An emitted source is not what the templates print.",
    cause:
      "With `--verify`, a second parser reads every emitted source. One of them does not parse, or runs code when it is loaded. Nothing was written.",
    fix: "This is a bug in Pinwheel: please report it with the document. If the target has `templates`, look for the mistake in them.",
  },
  "output-busy": {
    severity: "error",
    title: "Another run is writing to the output folder.",
    cause: "Another process holds the lock of the folder. Two runs at the same time could mix their files.",
    fix: "Wait until the other run ends. If no other run exists, remove the lock file in the message.",
  },
  "output-changed": {
    severity: "error",
    title: "The output folder changed during the run.",
    cause: "Another process changed a file after Pinwheel had compared it. Nothing was written.",
    fix: "Run again.",
  },
  "output-interrupted": {
    severity: "error",
    title: "An interrupted run cannot be rolled back.",
    cause: "The journal of the interrupted run is damaged, or names paths outside the output folder.",
    fix: "Restore the output folder from version control, remove the temporary folder in the message, and run again.",
  },
  "output-unfinished": {
    severity: "warning",
    title: "A run was interrupted while it wrote the output folder.",
    cause: "The process was killed, or the machine stopped. The folder may contain files of both versions, each of them complete.",
    fix: "Run `pinwheel generate`: it restores the old files and then writes the new ones.",
  },
  "output-no-space": {
    severity: "error",
    title: "No space left on the disk.",
    cause: "The disk or the quota of the user is full. The output folder is unchanged.",
    fix: "Free some space and run again.",
  },
  "output-denied": {
    severity: "error",
    title: "Permission to write to the output folder is denied.",
    cause: "The user of the process lacks the permission, or the file system is read-only.",
    fix: "Change the owner or permissions of the path in the message, or choose another output folder.",
  },
  "output-too-many-files": {
    severity: "error",
    title: "Too many files are open.",
    cause: "The process or the system has reached its limit of open files.",
    fix: "Raise the limit (`ulimit -n`) or close other programs, and run again.",
  },
  "output-too-large": {
    severity: "error",
    title: "The output has too many files or bytes.",
    cause: "A small document can describe a large output. The limit protects the memory and the disk.",
    fix: "Select a part of the API, or raise the limit in the configuration.",
  },
  "run-too-long": {
    severity: "error",
    title: "The run took too long.",
    cause: "A document can be slow on purpose. The limit ends a run between two stages or two files.",
    fix: "Select a part of the API, or raise `limits.seconds` in the configuration.",
  },
  "output-failed": {
    severity: "error",
    title: "A file operation failed.",
    cause: "The operating system reported the error in the message.",
    fix: "Fix the cause of the error and run again.",
  },
  "names-broken": {
    severity: "error",
    title: "The file of names is damaged.",
    cause: "It is not JSON, or it has merge conflicts.",
    fix: "After a merge, keep the lines of both sides. Otherwise restore the file from version control.",
  },
  "manifest-broken": {
    severity: "error",
    title: "The manifest of the output folder is damaged.",
    cause: "It is truncated, edited, has merge conflicts, was written by a newer version, or names paths outside the folder.",
    fix: "Restore .pinwheel/manifest.json from version control; after a merge, use either side. Or remove it and generate again.",
  },
} as const satisfies CatalogueEntries;
