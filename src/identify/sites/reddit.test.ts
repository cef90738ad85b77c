import { expect, test } from "vitest";
import { trace } from "../trace.ts";

test.each([
  ["reddit:lljp5t", "https://www.reddit.com/r/Julia/comments/lljp5t/"],
  ["reddit:lljp5t", "https://old.reddit.com/r/Julia/comments/lljp5t/julia_libhunt/"],
  ["reddit:lljp5t", "https://redd.it/lljp5t"],
  ["reddit:lljp5t", "https://www.reddit.com/comments/lljp5t"],
  ["reddit:lljp5t/gnq1abc", "https://www.reddit.com/r/Julia/comments/lljp5t/julia_libhunt/gnq1abc/?context=3"],
  ["https://reddit.com/r/Julia", "https://old.reddit.com/r/Julia/"],
])("%s is the page of %s", (key, url) => {
  expect(trace(url)).toEqual(["reddit", key, key]);
});
