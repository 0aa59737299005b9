/** So many results are shown; where there are as many, there may be more. */
export const mostResults = 20;
