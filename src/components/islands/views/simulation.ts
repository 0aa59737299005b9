import "../../../styles/kinds/simulation.css";

export { default } from "../../../../exercises/kinds/simulation/View.tsx";
