import { render } from "preact";
import { Page } from "./page.tsx";
import { runClock } from "./state/clock.ts";
import { connect } from "./state/connection.ts";
import { followAddress } from "./state/here.ts";
import { followLanguage } from "./words/index.ts";

followLanguage();
followAddress();
runClock();
connect();
const root = document.getElementById("root");
if (root) render(<Page />, root);
