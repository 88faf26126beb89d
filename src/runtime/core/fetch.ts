/** Sends a request. It is called with a URL as text, so that any function of that shape fits. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;
