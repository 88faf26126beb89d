import { shortenPaths } from "../../src/cli/shorten-paths.js";

const shorten = (message: string, cwd = "/srv/shop") => shortenPaths({ code: "usage", severity: "error", message }, cwd).message;

test.each([
  ["/srv/shop/api/models.ts was edited by hand.", "api/models.ts was edited by hand."],
  ["There is no configuration in /srv/shop or beside it.", "There is no configuration in /srv/shop or beside it."],
  [
    "The output folder /srv/shop/api contains an input of the run, /srv/shop/api/a.yaml.",
    "The output folder api contains an input of the run, api/a.yaml.",
  ],
  ["'/srv/shop/x.json' is not there.", "'x.json' is not there."],
  ["/backup/srv/shop/a stays, and so does /srv/shopping/a.", "/backup/srv/shop/a stays, and so does /srv/shopping/a."],
])("%s", (message, shown) => {
  expect(shorten(message)).toBe(shown);
});

test("below the root of the file system paths stay as they are", () => {
  expect(shorten("/srv/shop/a is there.", "/")).toBe("/srv/shop/a is there.");
});

test("advice is shortened as well", () => {
  const lock = { code: "output-busy", severity: "error", message: "Wait.", fix: "Remove /srv/shop/api/lock." } as const;
  expect(shortenPaths(lock, "/srv/shop")).toEqual({ ...lock, fix: "Remove api/lock." });
});
