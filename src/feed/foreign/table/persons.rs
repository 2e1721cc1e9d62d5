//! The words by which columns about persons are known, in several languages.

/// What only persons have, whatever stands with it.
pub(super) const SURE: &str = "\
    phone phones telephone tel msisdn whatsapp email emails correo courriel telefono teléfono téléphone \
    telefon telefone celular simu surname firstname lastname fullname forename prenom prénom apellido \
    apellidos sobrenome vorname nachname username enumerator interviewer respondent complainant passport ssn \
    nin dni cpf curp aadhaar cedula cédula huduma imei deviceid simserial subscriberid dob birthdate birthday \
    هاتف الهاتف 电话 телефон baruapepe phonenumber mobilenumber submitter landline numtel nrtelp cellphone \
    البريد الجوال الموبايل тел 手机 邮箱 apelido cognome familienname geburtsname nickname alias matricule \
    matricula matrícula cnic bvn nif rut rfc cuit nid kitambulisho passeport pasaporte passaporte pasaport \
    reisepass encuestado encuestador entrevistado entrevistador enquêteur enqueteur enquêté responden \
    pewawancara mhojiwa mhojaji dateofbirth birthyear nationalid idnumber geburtsdatum interviewee handphone";

/// Where somebody lives.
pub(super) const ADDRESS: &str = "\
    address addresses street adresse direccion dirección endereco endereço anwani strasse straße العنوان адрес \
    地址 alamat indirizzo domicilio domicile adres adress عنوان улица 住址";

/// Persons, as names of columns call them.
pub(super) const PERSON: &str = "\
    first frst mid maiden last full family given middle respondent patient client beneficiary contact person \
    head mother father child student teacher officer user enumerator interviewer citizen complainant farmer \
    caregiver witness victim employee staff member applicant reporter owner beneficiario beneficiaria \
    beneficiaire bénéficiaire beneficiário beneficiária directeur directrice director diretor diretora chef \
    chefe jefe jefa responsable responsável responsavel paciente patiente cliente alumno alumna estudiante \
    élève eleve étudiant aluno estudante enseignant docente profesor maestro mère mere père pere madre padre \
    mãe pai enfant niño niña criança solicitante requérant titulaire propietario propriétaire proprietario \
    agente enquêteur personne persona pessoa mgonjwa mwanafunzi mwalimu mkuu mzazi mama baba mtoto mkulima \
    mnufaika responden pasien siswa guru kepala المستفيد المستفيدة المريض الطالب المسؤول المدير ولي الأم الأب \
    رب الموظف المعلم householder interviewee chief chairman chairperson manager supervisor nurse doctor parent \
    guardian husband wife spouse nominee caretaker deceased survivor learner pupil trainee participant \
    attendee incharge";

/// What with a person is the name of one.
pub(super) const NAME: &str = "\
    name nm initial names nom nombre nome jina id prenoms noms nombres nomes majina اسم الاسم имя имена фио 姓名 \
    adi";

/// What people write in their own words.
pub(super) const COMMENT: &str = "\
    comment comments remark remarks feedback story narrative observaciones comentarios comentario commentaire \
    commentaires remarques bemerkung bemerkungen kommentar maoni notes note testimony complaint suggestion \
    suggestions ملاحظات";

/// Points on the map.
pub(super) const POINT: &str = "\
    lat lon lng long latitude longitude geolocation gps coordinates coordinate geopoint geom geometry latlong \
    latlon point altitude latitud longitud koordinaten intptlat intptlon intptlong latdd londd xcoord ycoord \
    coordx coordy coordonnées coordonnees coordenadas coordenada latitudine longitudine breitengrad längengrad \
    enlem boylam широта долгота 纬度 经度 what3words geotag latlng lnglat latitudes longitudes";

/// Traits of a person.
pub(super) const TRAITS: &str = "\
    sex gender age dob birth birthdate birthday sexo sexe genre edad idade geschlecht alter jinsia umri genero \
    género naissance nacimiento nascimento kuzaliwa lahir العمر الجنس السن пол возраст 性别 年龄 cinsiyet yaş umur \
    kelamin sesso";

/// Offices that one person holds: where the cells look like names of people, they are.
pub(super) const OFFICE: &str = "\
    officer chief manager director directeur directrice diretor chairman chairperson chairlady supervisor superviseur \
    incharge person persona personne pessoa enquêteur encuestador responsable responsável responsavel représentant \
    representante jefe chef chefe householder mkuu mwakilishi mnufaika المسؤول المدير المستفيد";

/// What is said of an office or a person beside who it is: their kind, or how many.
pub(super) const KINDS: &str = "\
    gender sex age type group category count cadre level rank title position grade status kind class lieu town city \
    role profession occupation relation relationship sexo sexe genre edad tipo tranche";

/// What makes long numbers counts of things and people, and not somebody's number.
pub(super) const COUNTS: &str = "\
    with without of per access coverage users ownership owners subscriptions subscribers subscription penetration lines \
    calls total totals households percent share rate issued registered sold population";

/// Those whom rows are about: where each has a name, each row is one of them.
pub(super) const SUBJECT: &str = "\
    pupil pupils patient student learner beneficiary child respondent client farmer participant attendee trainee applicant \
    complainant victim witness élève eleve étudiant alumno alumna estudiante paciente aluno mgonjwa mwanafunzi mtoto \
    mnufaika pasien siswa beneficiario beneficiaria beneficiaire bénéficiaire beneficiário beneficiária المستفيد المريض \
    الطالب";

/// Words for persons that may as well stand for other things: `full name` of a school, `head office`, `member state`.
pub(super) const WEAK: &str = "first frst mid last full family given middle head member user child mother owner staff";

/// What has a name and is no person.
pub(super) const THINGS: &str = "\
    facility school hospital clinic health organisation organization institution company partner agency ministry \
    department office project programme program indicator commodity product market item planning method centre center \
    station site scheme source waterpoint country county district region province state city town village ward \
    parish settlement area constituency ministerio ministère ministere direction council bank association union \
    university institute commission committee authority service unit board trust group cooperative école ecole escuela \
    hôpital programa proyecto projet ltd limited inc ngo";

/// Words for birth.
pub(super) const BIRTH: &str =
    "birth naissance nacimiento nascimento geburt geburts kuzaliwa lahir nascita الميلاد рождения";
/// Words for a day.
pub(super) const DAY: &str = "date day fecha data datum tarehe jour tanggal تاريخ дата";

/// Whether a word stands in a list.
pub(super) fn listed(list: &str, word: &str) -> bool {
    list.split(' ').any(|w| w == word)
}
