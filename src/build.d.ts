/** The stamp of the sources that this site was built from (config/source-stamp.ts); "dev" while authors write. */
declare const __REGIA_BUILD__: string;
