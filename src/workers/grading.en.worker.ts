// The English graders: config/one-language.ts leaves the Italian words out of what this leads to.
import "./grading.ts";
