import { everyText, injections, oneVersionEach } from "./injection.mjs";
import { nameDocuments } from "./names.mjs";
import { pageDocuments } from "./pages.mjs";
import { parsingDocuments } from "./parsing.mjs";
import { referenceDocuments } from "./references.mjs";

/** Returns all hostile documents, or those without which a protection would have no test. */
export function hostileDocuments(isWhole) {
  const documents = [
    ...(isWhole ? everyText : oneVersionEach),
    ...injections,
    ...nameDocuments,
    ...referenceDocuments,
    ...parsingDocuments,
    ...pageDocuments,
  ];
  return documents.filter(({ isFurther }) => isWhole || isFurther !== true);
}
