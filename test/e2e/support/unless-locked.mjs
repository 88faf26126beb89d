// Runs on every platform, so it must not import modules of a platform.

/**
 * Repeats requests that Airflow 3 on SQLite refuses while its scheduler writes.
 *
 * A backfill then fails with 503 before it is created. Before Airflow 3.1, it fails with 500, and may already be created without its runs.
 * Such a backfill is cancelled before the request is repeated.
 */
export const unlessLocked = (next) => async (request) => {
  for (let tries = 1; ; tries++) {
    const response = await next(request);
    if (tries === 20 || !(await isLocked(response, request))) return response;
    await response.body?.cancel();
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (response.status === 500) await cancelUnfinished(next, request);
  }
};

async function isLocked(response, request) {
  if (response.status === 503) return /Database is locked/.test(await response.clone().text());
  return response.status === 500 && request?.method === "POST" && /\/backfills$/.test(request.url);
}

async function cancelUnfinished(next, { url, body, headers, ...request }) {
  const get = { ...request, url: `${url}?dag_id=${JSON.parse(body).dag_id}`, method: "GET", headers };
  const { backfills } = await (await next(get)).json();
  for (const { id } of backfills.filter(({ completed_at }) => completed_at === null)) {
    await (await next({ ...get, method: "PUT", url: `${url}/${id}/cancel` })).body?.cancel();
  }
}
