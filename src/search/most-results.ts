/** So many results are shown; of more, how many there are is said. */
export const mostResults = 20;
