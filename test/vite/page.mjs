import { setTimeout as delay } from "node:timers/promises";
import { WebSocket } from "undici";

/** Milliseconds for one message. Only a broken plugin needs them. */
const limit = 30_000;

/** Connects to a development server as its pages do. */
export async function openPage({ config, resolvedUrls }) {
  const [origin] = [...resolvedUrls.local, ...resolvedUrls.network];
  const socket = new WebSocket(`${origin.replace(/^http/, "ws")}?token=${config.webSocketToken}`, "vite-hmr");
  const messages = [];
  socket.addEventListener("message", ({ data }) => messages.push(JSON.parse(data)));
  await new Promise((resolve, reject) => {
    socket.addEventListener("open", resolve);
    socket.addEventListener("error", reject);
  });
  let read = 0;
  return {
    fetch: async (path) => (await fetch(origin + path)).text(),
    /** Every message so far. */
    received: () => messages,
    /** Resolves to the next message that fits. */
    receive: async (fits) => {
      for (const deadline = Date.now() + limit; Date.now() < deadline; await delay(20)) {
        while (read < messages.length) {
          const message = messages[read++];
          if (fits(message)) return message;
        }
      }
      throw new Error(`The message did not come. There were ${JSON.stringify(messages)}.`);
    },
    close: () => socket.close(),
  };
}
