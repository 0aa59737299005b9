import "../../../styles/kinds/cards.css";
import "../../../styles/kinds/flowchart.css";

export { default } from "../../../../exercises/kinds/flowchart/View.tsx";
