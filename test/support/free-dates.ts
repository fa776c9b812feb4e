/** Faults of the backend that let a branch say something else about its free time than what it has. */

/** The days that a branch lists. */
export function lists(branch: string, ...dates: readonly string[]): object {
  const body = { dates: dates.map((date) => `${date}T00:00:00`) };
  return { method: 'GET', path: `/${branch}/dates;`, action: 'body', times: null, status: 200, body };
}

/** The times that a branch has on a day that it lists. */
export function hasTimes(branch: string, day: string, ...times: readonly string[]): object {
  return {
    method: 'GET',
    path: `/${branch}/dates/${day}/times`,
    action: 'body',
    times: null,
    status: 200,
    body: { times },
  };
}
