import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("844x390", "sample");
