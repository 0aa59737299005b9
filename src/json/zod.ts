import * as z from "zod/mini";

// Under the site's policy zod's compiler, which tries `new Function`, would be refused and reported at every page view.
z.config({ jitless: true });

export { z };
