import "../../../styles/kinds/apology.css";

export { default } from "../../../../exercises/kinds/apology/View.tsx";
