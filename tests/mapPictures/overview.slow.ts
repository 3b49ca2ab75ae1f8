import { describeEveryMapPicture } from "../support/everyMapPicture.ts";

describeEveryMapPicture("overview at 1440x900", "all");
