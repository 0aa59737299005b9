import { misspellings, type SlipRule } from "./slip.ts";

/** English words that are often misspelt: row EN11. American and British spellings are both right. */
export const misspeltEnglish: readonly SlipRule[] = [
  misspellings(
    "EN11",
    `
    recieve>receive recieved>received recieving>receiving reciept>receipt receit>receipt seperate>separate
    seperately>separately seperated>separated definately>definitely definatly>definitely definetly>definitely
    occured>occurred occuring>occurring occurence>occurrence occurance>occurrence alot>a_lot accomodate>accommodate
    accomodation>accommodation acommodate>accommodate unfortunatly>unfortunately unfortunatley>unfortunately
    unfortunetly>unfortunately appologise>apologise appologize>apologize appologies>apologies appology>apology
    apologys>apologies apoligise>apologise apoligies>apologies apologie>apology appologised>apologised
    apolgise>apologise apolgies>apologies immediatly>immediately imediately>immediately immidiately>immediately
    adress>address adresses>addresses addres>address adressed>addressed adresse>address wich>which untill>until
    tommorow>tomorrow tommorrow>tomorrow tomorow>tomorrow tomorrrow>tomorrow begining>beginning beleive>believe
    beleived>believed acheive>achieve goverment>government enviroment>environment embarass>embarrass
    embarassed>embarrassed embarassing>embarrassing embarrased>embarrassed embarrasing>embarrassing
    inconvienience>inconvenience inconvinience>inconvenience inconvience>inconvenience inconveniance>inconvenience
    inconvienence>inconvenience neccessary>necessary necesary>necessary neccesary>necessary necessery>necessary
    publically>publicly responsability>responsibility responsibilty>responsibility responsibilites>responsibilities
    responsable>responsible replacment>replacement replacemnt>replacement delivary>delivery delievery>delivery
    delivry>delivery deliverd>delivered delievered>delivered parcle>parcel parcell>parcel pakage>package
    packege>package refunf>refund refound>refund custommer>customer custumer>customer mesage>message messege>message
    messsage>message mispelled>misspelled mistke>mistake misstake>mistake mistakenely>mistakenly sincerly>sincerely
    sincerley>sincerely truely>truly realy>really reallly>really finaly>finally usualy>usually probaly>probably
    basicly>basically completly>completely absolutly>absolutely extremly>extremely especialy>especially
    expecially>especially excelent>excellent excellant>excellent experiance>experience expirience>experience
    expereince>experience existance>existence explaination>explanation explanaition>explanation familar>familiar
    freind>friend freinds>friends garantee>guarantee gaurantee>guarantee guarentee>guarantee greatful>grateful
    grammer>grammar happend>happened hapened>happened happenned>happened immediatelly>immediately
    independant>independent intrested>interested knowlege>knowledge lable>label lables>labels liason>liaison
    maintainance>maintenance noticable>noticeable ocasion>occasion occassion>occasion oportunity>opportunity
    orginal>original payed>paid persistant>persistent posession>possession prefered>preferred priviledge>privilege
    probelm>problem promiss>promise promissed>promised recomend>recommend reccomend>recommend reccommend>recommend
    recieves>receives refered>referred relevent>relevant resolveing>resolving restarant>restaurant shiping>shipping
    shippment>shipment similiar>similar succesful>successful successfull>successful suprise>surprise
    suprised>surprised thier>their througout>throughout transfered>transferred trully>truly
    unacceptible>unacceptable unexceptable>unacceptable understandible>understandable wierd>weird wether>whether
    writting>writing writen>written yesturday>yesterday sorrry>sorry sory>sorry soryy>sorry
    dissapointed>disappointed dissapointing>disappointing disapointed>disappointed disapointing>disappointing
    dissappointed>disappointed dissapoint>disappoint frustation>frustration frustated>frustrated
    frustrateing>frustrating bithday>birthday birtday>birthday birthdya>birthday tecnician>technician
    technican>technician techincian>technician investigte>investigate investigateing>investigating
    concered>concerned concernd>concerned shedule>schedule schedual>schedule wensday>Wednesday wednsday>Wednesday
    wendesday>Wednesday thrusday>Thursday teh>the taht>that adn>and hte>the waht>what yuo>you yoru>your
    becuase>because becasue>because beacuse>because dont>don't cant>can't wont>won't didnt>didn't doesnt>doesn't
    isnt>isn't wasnt>wasn't werent>weren't arent>aren't wouldnt>wouldn't couldnt>couldn't shouldnt>shouldn't
    hasnt>hasn't havent>haven't hadnt>hadn't youre>you're youve>you've youll>you'll theyre>they're theyve>they've
    weve>we've thats>that's whats>what's theres>there's heres>here's im>I'm ive>I've everytime>every_time
    aswell>as_well infact>in_fact atleast>at_least eachother>each_other noone>no_one`,
  ),
];
