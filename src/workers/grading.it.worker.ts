// The Italian graders: config/one-language.ts leaves the English words out of what this leads to.
import "./grading.ts";
