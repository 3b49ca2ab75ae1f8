import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("390x844", "sample");
