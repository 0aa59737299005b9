import "../../../styles/kinds/editorial-plan.css";

export { default } from "../../../../exercises/kinds/editorial-plan/View.tsx";
