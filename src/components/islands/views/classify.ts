import "../../../styles/kinds/cards.css";
import "../../../styles/kinds/classify.css";

export { default } from "../../../../exercises/kinds/classify/View.tsx";
