"""Capitalised words that are no people: places, companies, products, languages, events."""

_PLACES = """
africa alto america americas amsterdam ankara antwerp arizona asia athens atlanta atlantic austin australia
austria aviv bangalore bangkok bangladesh barcelona basel beijing belfast belgium berlin bogota boston
brazil bristol britain brixton brooklyn brussels bucharest budapest bulgaria cairo california cambodia
cambridge camden canada cardiff carolina chicago chile china cologne colombia columbus copenhagen croatia
croydon cuba cyprus czechia dakota dallas delhi denmark denver detroit dubai dublin edinburgh egypt england
estonia ethiopia europe finland fitzrovia florida france frankfurt geneva germany ghana glasgow greece
greenwich hackney hamburg hampstead hamptons hanoi havana helsinki hollywood houston hungary iceland india
indonesia iran iraq ireland islington israel istanbul italy jakarta jamaica japan jersey joburg johannesburg
kensington kenya korea kyiv kyoto lafayette lagos latvia lebanon leeds leipzig lima lisbon lithuania
liverpool london luton luxembourg lyon madrid malaysia malta manchester manhattan manila marseille melbourne
mercedes mexico miami milan montreal morocco moscow mumbai munich nairobi naples nashville nepal netherlands
nigeria norway nuremberg ontario orlando orleans osaka oslo oxford pacific pakistan palo panama paris peru
philadelphia philippines phoenix pittsburgh poland portland porto portugal prague qatar quebec riga romania
rome rotterdam russia salzburg santiago scotland seattle senegal seoul serbia shanghai sheffield shoreditch
silicon singapore slovakia slovenia soho spain stockholm stuttgart sweden switzerland sydney syria taiwan
tallinn tampa tanzania tehran tel tennessee texas thailand tokyo toronto tunisia turin turkey uae uganda uk
ukraine usa utrecht valencia vancouver venice vienna vietnam vilnius wales warsaw washington wellington
westminster wimbledon york yorkshire zagreb zimbabwe zurich
"""

_COMPANIES = """
accenture adidas adobe airbnb aldi alexa alibaba amazon android anthropic apple asana audi bbc behance bing
bitcoin blockbuster bloomberg bluesky bmw boeing booking calendly canva chatgpt chipotle chrome clubhouse
cnet cnn coinbase comcast cortana costco craigslist deliveroo dell deloitte disney docusign dropbox ebay
economist eventbrite evernote excel expedia facebook fb figma fiverr forbes ford fox framer ge github gitlab
gmail gofundme goldman google grab groupon grubhub guardian gumroad heroku huawei hubspot ibm ikea indiegogo
insta instagram intel intercom ios ipad iphone jira kickstarter klm lidl linkedin linux lufthansa lyft mac
macbook mailchimp mastodon mcdonalds mckinsey medicare meta microsoft midjourney miro mozilla mtv nasa
netflix netlify nike nintendo notion nvidia olly openai oracle outlook patreon paypal pepsi photoshop
pinterest playstation postgres powerpoint proz python quickbooks quora reddit reuters revolut safari
salesforce samsung sap shopify siemens signal siri skype slack snapchat sony soundcloud spacex spotify
squarespace stackoverflow starbucks steam stripe substack sweetgreen target teams techcrunch telegram tesla
threads tiktok tinder toyota trello tumblr twitch twitter uber udemy unicef upwork vercel verizon viber
vimeo visa vodafone volkswagen vw walgreens walmart webflow wechat whatsapp wikipedia windows wordpress xbox
xing yahoo yc yelp youtube zapier zendesk zoom
"""

_KINDS = """
african ai american api arabic argentine asian australian austrian aws b2b b2c belgian beta bible brazilian
brexit british buddhist canadian catholic ceo cfo chinese christian cmo cms colombian congress coo covid crm
css csv cto cuban cv czech danish democrat democrats diy dj dm dns dutch egyptian english eu european faq
fifa finnish french gdpr german gif god gpt greek gst hebrew hindi hindu hr html http hungarian indian
indonesian ip ipo iranian iraqi irish irs islamic israeli it italian japanese jewish js json kenyan korean
kpi labour latin lebanese llc llm lord ltd malay mandarin mba mexican mit mlb moroccan muslim mvp nba nda
nfl ngo nhl nhs nigerian nordic norwegian nsfw nyc nyt oecd ok okr olympic olympics pakistani parliament pdf
persian peruvian phd pm po polish portuguese pr premier protestant pto qa quran republican republicans roi
romanian rsvp rt russian saas scottish sdk senate seo serbian sikh singaporean sms smtp spanish sql ssl svg
swedish swiss syrian tba tbd thai tory turkish tv uefa ufc ui uk ukrainian un url usa usb usd ux vat vc
vietnamese vip vp vpn welsh wwe www xml yoruba
"""

#: Folded; a word of these is no person unless a contact or a person's place in the sentence says so.
NOT_PEOPLE = frozenset((_PLACES + _COMPANIES + _KINDS).split())

#: What follows a name of something else: «Paris office», «Baker Street», «Acme Inc».
THING_AFTER = frozenset(
    """
    academy agency airlines airport app association ave avenue bank bar bay beach bridge bros building cafe
    camp campus capital castle cathedral center centre church city clinic club co collective college
    community conference corp corporation council county creek cup daily district fc festival films
    foundation fund fundraiser gallery gang gardens gmbh group hall hills hospital hotel house hub inc
    institute island islands isle lab labs lake llc ltd magazine mall marathon market media meetup memorial
    monument mountain mountains museum music national network news office offices palace park partners pier
    pizza place plaza podcast port post prize productions pub radio railway rd records region resort
    restaurant review river road saloon school sea series show solutions square st stadium station store
    street studio studios summit supermarket symphony systems team tech technologies theater theatre times
    tower town trail trust tv union university valley ventures village world
    """.split()
)

#: Things that are called something: «a fintech called Ramp».
NAMED_THINGS = frozenset(
    """
    app bar boat book bot brand cafe car cat chain channel city club company dog film fintech firm game
    group hotel movie newsletter organisation place podcast product project pub publication restaurant
    series shop show site software song startup store street team thing tool town village website
    """.split()
)
