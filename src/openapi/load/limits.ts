/** Redirects followed for one file. */
export const maxRedirects = 5;

/** Files that are read at the same time. */
export const fileConcurrency = 32;
