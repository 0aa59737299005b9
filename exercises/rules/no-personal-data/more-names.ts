/** More first names, in lower case: of people told about, whose names come from anywhere. A help, never a fence. */
export const moreNames: ReadonlySet<string> = new Set(
  [
    "teresa loredana brigida hamid tarek bashir samira mircea aoife wiktor julio imelda consolata remigio",
    "elvira nerio bice iacopo teodoro tecla ilir amir ewa rahim mattia gherardo nunzia concetta pasqualina",
    "filomena antonino nunzio vincenzino mirella samanta katiuscia ginevra filippo aicha karima rachida khalid",
    "abdel mustapha ibrahima mamadou ousmane fatou aminata oleksandr olena iryna oksana svitlana tatyana",
    "andriy serhii vasile gheorghe florina mihai mihaela andreea dorina razvan bogdan piotr krzysztof",
    "agnieszka katarzyna malgorzata magda pawel tomasz marek jakub ravi raj rajesh sanjay anil sunita priyanka",
    "anjali deepa arjun vikram kwame chidi ngozi emeka olu tunde funmi yetunde jamal latoya shanice tyrone",
    "darnell keisha lynne lynda gillian jillian glenda glynis gwen gwyneth gwendolyn bronwen rhiannon carys",
    "ffion siân eleri dilys maeve niall orla ciara saoirse sinead eoin cormac declan brendan finn finlay",
    "alistair alasdair angus hamish ewan euan fergus gregor iona kirsten morag tyler kieran kyran jayden",
    "brayden kayla kaylee hayley courtney lindsay lindsey whitney brittany tiffany gretchen klaus jürgen petra",
    "ulrike sabine anke pierre jacques françois chloé juliette antoine luc ned alf alfie archie arlo barney",
    "bert bertie cecil cedric clive cliff clifford cyril dexter dominic eamon edna elsie enid ernest ethel",
    "evie florrie gertie gladys gus hattie herbert hilda horace hubert humphrey ivor jemima jonah josie juliet",
    "keira kitty leroy lionel lorna lottie mabel maisie marcia maud mavis mildred millie minnie muriel myra",
    "myrtle nell nellie neville osmond otis percy queenie reggie reginald rhoda rodney roland rosalind rufus",
    "rupert sid sidney stan tabitha thea thelma trevor vince wilf wilfred winifred winston yolanda zelda jodie",
    "jody kayleigh kelsey kendra lesley patsy ray reece robyn sienna spencer theo theodore travis vikki wayne",
    "yvette jasper elijah ezra levi harvey gioacchino ermanno ermes egidio evaristo ferruccio fiorenzo",
    "fulgenzio furio gaspare gerolamo gilberto giacinto guglielmo iole jolanda isidoro ivonne lamberto leda",
    "loredano mafalda marzia marzio mercedes mimma nello nerea norberto odette oriana ottone palmira peppe",
    "peppino petronilla pierluigi pierpaolo pieraldo prisca quirino raimondo rolando rosalia rosella sabino",
    "serafina severino silverio telemaco tino tullia umberta vasco vilma vinicio wilma zaira",
  ]
    .join(" ")
    .split(" "),
);
