/**
 * Has every page of a context read a configuration that asks for WebGL, whatever else it says: drawn in software nobody
 * gets it unasked.
 *
 * @param {import("@playwright/test").BrowserContext} context
 */
export const askForWebGL = (context) =>
  context.route("**/config.json", async (route) => {
    const answer = await route.fetch();
    if (!answer.ok()) return route.fulfill({ response: answer });
    return route.fulfill({ json: { ...(await answer.json()), mapEngine: "webgl" } });
  });
